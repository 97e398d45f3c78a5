import { WORDINGS } from '@/lib/site/wordings';

/** Puts a job in one's list: without script, by the address of a list; with it, in the list that the browser keeps. One in each row, so short. */
export function ToListLink({ href, name }: { href: string; name: string }) {
  return (
    <a href={href} rel="nofollow" className="to-list">
      {WORDINGS.addToMyList} <span className="sr-only">{name}</span>
    </a>
  );
}
