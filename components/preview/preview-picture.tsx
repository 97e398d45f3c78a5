import { findFacetGlyph } from '@/components/facet-page/facet-glyph';
import { Emblem } from '@/components/figures/emblem';
import { EMBLEM_GROUNDS } from '@/components/figures/emblem-ground';
import { PICTURE_FONTS, pictureFontStyle } from '@/lib/build/assets/fonts';
import { SITE_MARK } from '@/lib/build/icons/site-mark';
import { findDomainFamily } from '@/lib/facets/domain-families';
import { keysOf } from '@/lib/model/record-of';
import { SITE_NAME } from '@/lib/site/site-url';
import { frenchTypography } from '@/lib/text/french-typography';
import type { PreviewData } from '@/lib/views/preview/preview';
import { coloursOf, INK, PAPER, RULE, SOFT } from './domain-colours';
import { classOfDomain, emblemStyles } from './emblem-styles';
import { Lines } from './lines';
import { PreviewBody } from './preview-body';
import { MARGIN, PREVIEW_SIZE } from './preview-size';
import { setLines } from './set-lines';

/** Height of the head, its ground included: a list of jobs leaves it less. */
const HEAD = { facts: 326, text: 350, jobs: 214 };
const GROUND = 18;
/** The drawing at the right of the head, and the room that it leaves to the title. */
const DRAWING = 250;
const TITLE_SIZES = [84, 74, 64, 56, 49, 43, 38, 34];

/**
 * The picture of a page for those who share it: a sheet with its coloured head, as the page itself. Its renderer is no browser: lines are broken
 * here, and colours are plain.
 */
export function PreviewPicture({ preview }: { preview: PreviewData }) {
  const { domain, drawing, eyebrow, title, body, source } = preview;
  const { width, height } = PREVIEW_SIZE;
  const colours = coloursOf(domain);
  const head = HEAD[body.kind];
  const top = 96;
  const room = width - 2 * MARGIN - (drawing ? DRAWING + 30 : 0);
  const name = setLines(frenchTypography(title), {
    font: 'display',
    width: room,
    height: head - GROUND - top - 14,
    sizes: TITLE_SIZES,
    leading: 1.06,
  });
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <style>{FONT_RULES + emblemStyles(listDomains(preview))}</style>
      <rect width={width} height={height} fill={PAPER} />
      <rect width={width} height={head} fill={colours.tint} />
      <Ground domain={domain} colour={colours.tintStrong} top={head - GROUND} />
      <text x={MARGIN} y="70" className="bold" fontSize="30" fill={colours.accent}>
        {frenchTypography(eyebrow)}
      </text>
      <Lines set={name} font="display" x={MARGIN} y={top} fill={INK} />
      {drawing && (
        <svg
          x={width - MARGIN - DRAWING}
          y={head - DRAWING * 0.9 - 1}
          width={DRAWING}
          height={DRAWING}
          viewBox="0 0 120 120"
          aria-hidden="true"
        >
          <Drawing drawing={drawing} domain={domain} />
        </svg>
      )}
      <PreviewBody body={body} top={head} />
      <Foot source={source} />
    </svg>
  );
}

function Drawing({ drawing, domain }: { drawing: NonNullable<PreviewData['drawing']>; domain: string | null }) {
  switch (drawing.kind) {
    case 'emblem':
      return (
        <g className={classOfDomain(domain)}>
          <Emblem emblem={drawing.emblem} />
        </g>
      );
    case 'sign':
      return (
        <path
          d={findFacetGlyph(drawing.mark)}
          fill={coloursOf(domain).accent}
          fillRule="evenodd"
          transform="translate(28 4)scale(3.7)"
        />
      );
    case 'site':
      return (
        <g transform="translate(26 3)scale(2.8)">
          {SITE_MARK.map(({ fill, d }) => (
            <path key={d} fill={fill} d={d} />
          ))}
        </g>
      );
    default:
      return drawing satisfies never;
  }
}

/** The ground pattern of the family, at the foot of the head. */
function Ground({ domain, colour, top }: { domain: string | null; colour: string; top: number }) {
  const family = domain && findDomainFamily(domain);
  if (!family) return <rect y={top} width={PREVIEW_SIZE.width} height={GROUND} fill={colour} />;
  const { d, width, dash, dots } = EMBLEM_GROUNDS[family];
  const scale = GROUND / 12;
  const tiles = Array.from({ length: Math.ceil(PREVIEW_SIZE.width / (120 * scale)) }, (_, index) => index * 120);
  return (
    <g transform={`translate(0 ${top - 108 * scale})scale(${scale})`}>
      {tiles.map((x) => (
        <path
          key={x}
          d={d}
          transform={`translate(${x})`}
          fill="none"
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash}
          strokeLinecap={dots && 'round'}
        />
      ))}
    </g>
  );
}

/** The name of the site, as its header writes it, and who says the facts. */
function Foot({ source }: { source: string | null }) {
  const { width, height } = PREVIEW_SIZE;
  const said =
    source &&
    setLines(frenchTypography(source), { font: 'regular', width: 730, height: 74, sizes: [24, 22, 19], leading: 1.26 });
  const [first, ...others] = SITE_NAME.split(' ');
  return (
    <>
      <rect x={MARGIN} y={height - 94} width={width - 2 * MARGIN} height="2" fill={RULE} />
      <text x={MARGIN} y={height - 40} className="display" fontSize="36" fill={INK}>
        {first} <tspan fill={coloursOf(null).accent}>{others.join(' ')}</tspan>
      </text>
      {said && (
        <Lines set={said} font="regular" x={410} y={height - 50 - (said.lines.length * said.pitch) / 2} fill={SOFT} />
      )}
    </>
  );
}

const FONT_RULES = keysOf(PICTURE_FONTS)
  .map((font) => `.${font}{${pictureFontStyle(font)}}`)
  .join('');

/** The domains whose colours the picture wears. */
function listDomains({ domain, body }: PreviewData): Set<string | null> {
  return new Set([domain, ...(body.kind === 'jobs' ? body.jobs.map((job) => job.domain) : [])]);
}
