import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Paging } from '@/components/ui/paging';

const hrefOf = (page: number) => `/liste?page=${page}`;

describe('Paging', () => {
  test('leads to the pages before, after and around; the current one is not a link', () => {
    render(<Paging page={2} pages={30} hrefOf={hrefOf} label="Pages" />);
    const pages = screen.getByRole('navigation', { name: 'Pages' });
    expect(within(pages).getByRole('link', { name: /précédente/ })).toHaveAttribute('href', '/liste?page=1');
    expect(within(pages).getByRole('link', { name: /suivante/ })).toHaveAttribute('href', '/liste?page=3');
    expect(within(pages).getByRole('link', { name: 'Page 30' })).toHaveAttribute('href', '/liste?page=30');
    expect(within(pages).queryByRole('link', { name: 'Page 2' })).not.toBeInTheDocument();
    expect(within(pages).getByText('2', { exact: false, selector: '[aria-current=page]' })).toBeInTheDocument();
  });

  test('the ends have no step beyond', () => {
    render(<Paging page={1} pages={2} hrefOf={hrefOf} label="Pages" />);
    expect(screen.queryByRole('link', { name: /précédente/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /suivante/ })).toBeInTheDocument();
  });

  test('a single page has no paging', () => {
    const { container } = render(<Paging page={1} pages={1} hrefOf={hrefOf} label="Pages" />);
    expect(container).toBeEmptyDOMElement();
  });
});
