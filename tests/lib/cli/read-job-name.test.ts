import { describe, expect, it } from 'vitest';
import { readJobName } from '@/lib/cli/read-job-name';
import { UsageError } from '@/lib/cli/terminal';

describe('readJobName', () => {
  it.each([
    ['Boulanger / Boulangère', 'boulangère', 'boulanger'],
    ['Boulangère / Boulanger', 'boulangère', 'boulanger'],
    ['boulanger/boulangère', 'boulangère', 'boulanger'],
    ['Chargé de mission / Chargée de mission', 'chargée de mission', 'chargé de mission'],
    ['Conductrice de travaux / Conducteur de travaux', 'conductrice de travaux', 'conducteur de travaux'],
    ['Libraire', 'libraire', 'libraire'],
    ['  UX   designer ', 'UX designer', 'UX designer'],
    ['Éleveur / Éleveuse', 'éleveuse', 'éleveur'],
    ['Gestionnaire web/e-commerce', 'gestionnaire web/e-commerce', 'gestionnaire web/e-commerce'],
    ['Gestionnaire actif/passif', 'gestionnaire actif/passif', 'gestionnaire actif/passif'],
    ['Développeur web/Développeuse web', 'développeuse web', 'développeur web'],
    ['Laveur / Laveuse de vitres', 'laveuse de vitres', 'laveur de vitres'],
    ['Laveur de vitres / Laveuse', 'laveuse de vitres', 'laveur de vitres'],
  ])('reads « %s »', (text, feminine, masculine) => {
    expect(readJobName(text)).toEqual({ feminine, masculine });
  });

  it.each([
    'Concepteur/trice',
    'développeur/euse web',
    'Infirmier H/F',
    'Infirmier (f/h)',
    'Agent / Technicienne de maintenance',
    'boulanger/ère',
    'chargé.e de mission',
    'ouvrier·ère',
    'ingénieur(e)',
    'a / b / c',
    'Homme/femme de ménage',
    'Gestionnaire web / commerce',
    ' / ',
    '',
  ])('refuses « %s »', (text) => {
    expect(() => readJobName(text)).toThrow(UsageError);
  });

  it.each([
    ['développeur/euse web', 'développeur web / développeuse web'],
    ['Infirmier H/F', 'infirmier / infirmière'],
    ['chef·fe de chantier', 'chef de chantier / cheffe de chantier'],
    ["sous-officier(ère) de l'armée", "sous-officier de l'armée / sous-officière de l'armée"],
  ])('proposes the forms of « %s »', (text, forms) => {
    expect(() => readJobName(text)).toThrow(forms);
  });
});
