/** The icon of the site, drawn in the address itself: no request. */
export const SITE_ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath fill='%23a8431f' fill-rule='evenodd' d='M3 3h18v18H3Zm4 4v10h10V7Z'/%3E%3C/svg%3E";
