/** What compresses well beside HTML, which nginx always compresses. */
export const TEXT_TYPES = `text/plain text/css text/csv text/javascript text/xml application/javascript application/json application/ld+json
    application/manifest+json application/xml application/rss+xml application/atom+xml application/opensearchdescription+xml
    application/x-research-info-systems application/x-bibtex application/vnd.citationstyles.csl+json image/svg+xml`;
