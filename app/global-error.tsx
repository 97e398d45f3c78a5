'use client';

/** Last resort: shown when a page cannot be rendered at all. No detail of the error reaches the visitor. */
export default function GlobalError() {
  return (
    <html lang="fr">
      <head>
        <title>Page indisponible | Métiers en clair</title>
      </head>
      <body>
        <main>
          <h1>Cette page n’a pas pu être préparée</h1>
          <p>
            La faute est de notre côté. Vous pouvez réessayer dans un instant, ou <a href="/">revenir à l’accueil</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
