/** In place of `react-dom/server`: static markup alone, half of what that brings. The build leads this import to the file that has no more. */
export { renderToStaticMarkup } from 'react-dom/server.browser';
