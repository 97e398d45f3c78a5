/** The module of every page, in a site made of files: that of the server's site, and files made of a query. */
import '@/components/enhancements/index';
import './take-file';
