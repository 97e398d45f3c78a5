import { Fragment } from 'react';

/** An address to be typed from paper: it is cut after a slash where it must be. */
export function PaperAddress({ address }: { address: string }) {
  return address.split(/(?<=\/)/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
