import { describe, expect, it } from 'vitest';
import { fillOfflinePage } from '@/components/enhancements/offline/fill-offline-page';
import { OfflinePage } from '@/components/offline/offline-page';
import { renderMarkup } from '@/components/site/static-markup';

/** The page as the site serves it: the room that it leaves must be the one that the worker fills. */
const page = await renderMarkup(<OfflinePage />);
const read = (html: string) => {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return {
    links: [...body.querySelectorAll('[data-kept] a')].map((link) => [link.getAttribute('href'), link.textContent]),
    kept: body.querySelector('[data-kept]')?.textContent,
    isMissed: body.querySelector('[data-missed]')?.hasAttribute('hidden') === false,
  };
};

describe('fillOfflinePage', () => {
  it('leaves the page as it is where nothing is kept', () => {
    expect(fillOfflinePage(page, [], false)).toBe(page);
    expect(read(page)).toMatchObject({ kept: 'Aucune page pour l’instant.', isMissed: false });
  });

  it('lists what is kept by its titles, and says that a page is not', () => {
    const filled = fillOfflinePage(
      page,
      [
        { href: '/metiers/boulanger', html: '<title>Boulangère ou boulanger | Métiers en clair</title>' },
        { href: '/selection?m=MET.1&titre=%22x%22', html: '<title>L&#x27;été &lt;b&gt; $&amp;</title>' },
        { href: '/sans-titre"><script>', html: '' },
      ],
      true,
    );
    expect(read(filled)).toMatchObject({
      links: [
        ['/metiers/boulanger', 'Boulangère ou boulanger'],
        ['/selection?m=MET.1&titre=%22x%22', "L'été <b> $&"],
        ['/sans-titre"><script>', '/sans-titre"><script>'],
      ],
      isMissed: true,
    });
  });
});
