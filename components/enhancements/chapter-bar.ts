/** `<chapter-bar>` around the links to the chapters. Without script: anchors. With script: the link of the chapter that is read says so, and comes into view. */
export class ChapterBar extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const linkOf = new Map(
      links.flatMap((link) => {
        const chapter = document.getElementById(link.hash.slice(1));
        return chapter ? [[chapter as Element, link] as const] : [];
      }),
    );
    const list = links[0]?.closest('ul');
    const mark = (current: HTMLAnchorElement | undefined) => {
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
      // Not scrollIntoView: that would move the page too.
      if (list && current) list.scrollTo({ left: current.offsetLeft - list.clientWidth / 3 });
    };
    // The line that tells which chapter is read lies a third down the window.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) mark(linkOf.get(target));
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const chapter of linkOf.keys()) observer.observe(chapter);
  }
}

customElements.define('chapter-bar', ChapterBar);
