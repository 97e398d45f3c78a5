/** One sign an interest, by the slug of its page: the data of an even-odd path on a grid of 24. Drawn for this site. */
export const INTEREST_GLYPHS: Readonly<Record<string, string>> = {
  // A magnifying glass.
  'enqueter-analyser-l-information-je-veux-en-faire-mon-travail':
    'M10 1a9 9 0 1 0 5 16.4L20.5 23 23 20.5 17.4 15A9 9 0 0 0 10 1Zm0 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  // A steering wheel.
  'j-adore-conduire':
    'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22ZM4.6 9.5a8 8 0 0 1 14.8 0ZM4 12.5h5l1.5 7.3A8 8 0 0 1 4 12.5Zm16 0h-5l-1.5 7.3A8 8 0 0 0 20 12.5Z',
  // Two speech bubbles.
  'j-ai-le-sens-du-contact': 'M1 2h14v10H7.5L4 15.5V12H1ZM17 7h6v11h-2.5v4L16.5 18H9v-3.5L9.5 14H17Z',
  // A pencil.
  'j-ai-un-bon-coup-de-crayon': 'M1 23l2-8 6 6ZM4.5 13.5 14 4l6 6-9.5 9.5ZM15.5 2.5 17 1h2l4 4v2l-1.5 1.5Z',
  // A microscope.
  'j-aime-bien-faire-des-experiences':
    'M6 3l5-2 4.5 10.5-5 2ZM14.5 5a8 8 0 0 1 4.3 14H21v3.5H3V19h10.5a5 5 0 0 0 2.5-9ZM4 15h9v2H4Z',
  // Someone running.
  'j-aime-bouger':
    'M16.5 1a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM6 6l7-1 4 4h5v3h-6.5L14 10.5 11.5 14l4 3-2 6.5h-3l1.5-5.5-4-3L5.5 19H1v-3h2.5L9 8.5 7.5 9l-2 3.5-2.5-1.5Z',
  // A megaphone.
  'j-aime-communiquer': 'M1 8h6L17 2v19L7 15.5H1ZM4 17h4l2 6H6ZM19 7.5a4.5 4.5 0 0 1 0 8Z',
  // A crown.
  'j-aime-etre-aux-commandes': 'M1 5l6 5 5-8 5 8 6-5-2.5 12h-17ZM3.5 19h17v3h-17Z',
  // A calculator.
  'j-aime-jongler-avec-les-chiffres':
    'M4 1h16v22H4ZM7 4v4.5h10V4ZM7 11v2.5h2.5V11Zm3.8 0v2.5h2.5V11Zm3.7 0v6.5H17V11ZM7 15v2.5h2.5V15Zm3.8 0v2.5h2.5V15Z',
  // A calendar.
  'j-aime-organiser-gerer': 'M2 4h4V1h3v3h6V1h3v3h4v18H2Zm3 5v2h14V9Zm2 6.5L11 19.5l6-6L15.5 12 11 16.5 8.5 14Z',
  // Mountains under the sun.
  'j-aimerais-travailler-dehors': 'M1 21 9 6l4.5 8.5L16 11l7 10ZM18.5 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  // A parachute.
  'j-aime-les-sensations-fortes':
    'M1 11a11 10 0 0 1 22 0c-1.5-1.5-4-1.5-5.5 0-2.5-1.5-8.5-1.5-11 0C5 9.5 2.5 9.5 1 11Zm1 1.5h2L10 18h4l6-5.5h2L15 19v4H9v-4Z',
  // A lifebuoy.
  'je-veux-etre-utile-aux-autres':
    'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm0 7a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM10.5 2.5h3v4h-3Zm0 15h3v4h-3Zm-8-7h4v3h-4Zm15 0h4v3h-4Z',
  // A hand.
  'je-veux-travailler-de-mes-mains':
    'M7 11V4.5a1.5 1.5 0 0 1 3 0V10h1V2.5a1.5 1.5 0 0 1 3 0V10h1V4a1.5 1.5 0 0 1 3 0v7h1V7.5a1.5 1.5 0 0 1 3 0V16c0 4-3 7-7 7-4.5 0-6-2-8-5.5L1.5 14c-.8-1.6 1-3 2.5-1.8L7 15Z',
  // A spanner.
  'reparer-bricoler-j-adore-ca':
    'M22.5 6.5 18.5 10.5 15 9l-1.5-3.5 4-4A7 7 0 0 0 8.7 10L1.5 17.3a3.6 3.6 0 0 0 5.2 5.2L14 15.3A7 7 0 0 0 22.5 6.5Z',
  // A fir.
  'j-aime-la-nature': 'M12 1l7 8h-3l6 9.5h-8.5V23h-3v-4.5H2L8 9H5Z',
  // Letters of two scripts.
  'j-aime-les-langues':
    'M1 1h11v13H1ZM5.5 3.5l-3 8.5h2l.5-1.5h3L8.5 12h2l-3-8.5Zm1 2.3 1 3h-2ZM13 9.5h10V23H13Zm4.3 1.5v2h-3v1.5h1c.3 1.5.8 2.5 1.6 3.4L14.5 20l1 1.3 2.5-2 2.5 2 1-1.3-2.4-2.1c.8-.9 1.3-1.9 1.6-3.4h1V13h-3v-2Z',
  // A robot.
  'je-me-passionne-pour-les-nouvelles-technologies':
    'M10.5 1h3v4H20v16H4V5h6.5ZM8.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 15.5v2h8v-2ZM0 10h2.5v6H0Zm21.5 0H24v6h-2.5Z',
  // A palette.
  'je-reve-d-un-metier-artistique':
    'M12 2C6 2 1 6.5 1 12s5 10 11 10c2 0 2.5-1.5 2-3-.8-2 .5-3.5 2.5-3.5H19c2.5 0 4-2 4-4.5 0-5-5-9-11-9ZM6 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm4-5a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 .5a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  // An aeroplane.
  'je-reve-de-travailler-a-l-etranger':
    'M12 1c1.3 0 2 1.5 2 3.5V9l9 5.5V17l-9-2.5V19l3 2.3V23l-5-1-5 1v-1.7L10 19v-4.5L1 17v-2.5L10 9V4.5C10 2.5 10.7 1 12 1Z',
  // A laptop with its pointer.
  'je-suis-accro-au-numerique': 'M3 3h18v14H3Zm6 2.5v8.5l2.5-2 1.5 3.2 2-1-1.5-3 3-.7ZM0 18.5h24V22H0Z',
  // A gavel.
  'je-veux-faire-respecter-la-loi':
    'M11 1l8 8-1.5 1.5-8-8ZM8.5 3.5l8 8L12.5 15.5l-3-3L3.5 18.5l-2.5-2.5 6-6-2.5-2.5ZM10 19h12v3.5H10Z',
  // A paw.
  'je-veux-m-occuper-d-animaux':
    'M12 11c3 0 7.5 5 7.5 8.5 0 2-1.5 3-3 3s-3-1-4.5-1-3 1-4.5 1-3-1-3-3C4.5 16 9 11 12 11ZM8.5 2a2.5 3.5 0 1 1 0 7 2.5 3.5 0 0 1 0-7Zm7 0a2.5 3.5 0 1 1 0 7 2.5 3.5 0 0 1 0-7ZM3.3 8a2.3 3.2 0 1 1 0 6.4 2.3 3.2 0 0 1 0-6.4Zm17.4 0a2.3 3.2 0 1 1 0 6.4 2.3 3.2 0 0 1 0-6.4Z',
  // A grown-up and a child.
  'je-veux-m-occuper-d-enfants':
    'M7.5 1a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2 8h11l2.5 6h3.5l3.5 2-1.5 2v5h-5v-5l-3-1.5L11 13v10H8.5v-6h-2v6H4v-9H2ZM18 7.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4Z',
  // A shoot on the globe.
  'je-veux-proteger-la-planete':
    'M1 23a11 8 0 0 1 22 0ZM11 16v-3C5 13 2 9 2 4c5 0 8 2.5 9.5 6C12 5.5 15.5 1.5 22 1.5 22 8 18.5 11.5 13 11.5V16Z',
  // A house.
  'je-veux-travailler-dans-le-batiment': 'M12 1.5 17 6.3V3h3v6.2l3.5 3.3H21V22h-6v-7H9v7H3v-9.5H.5Z',
  // A shop.
  'je-veux-travailler-dans-le-commerce':
    'M3 2h18l2 6.5a3 3 0 0 1-5.5 1.5 3 3 0 0 1-5.5 0 3 3 0 0 1-5.5 0A3 3 0 0 1 1 8.5ZM3 13h18v9.5H3Zm3 2.5v7h4.5v-7Zm7 0v3.5h5.5v-3.5Z',
  // A mask.
  'je-veux-travailler-dans-le-spectacle':
    'M2 2c7 2.5 13 2.5 20 0v9c0 6-4.5 10-10 12C6.5 21 2 17 2 11ZM5 9c1 2.5 4 2.5 5 0-1.5-1-3.5-1-5 0Zm9 0c1 2.5 4 2.5 5 0-1.5-1-3.5-1-5 0ZM7 14c1.5 5 8.5 5 10 0-3 1.5-7 1.5-10 0Z',
  // A dress.
  'la-mode-me-fait-rever':
    'M7 1h2.5a2.5 2.5 0 0 0 5 0H17l1.5 6.5-2.5 3.5H8L5.5 7.5ZM8 12.5h8L21 21c-5 2.5-13 2.5-18 0Z',
  // A cup.
  'le-sport-est-ma-passion':
    'M6 1h12v2h5v4c0 3.5-2.5 6-6 6-.8 1.5-2 2.5-3.5 3v3H18v4H6v-4h4.5v-3C9 15.5 7.8 14.5 7 13c-3.5 0-6-2.5-6-6V3h5ZM3.5 5.5V7c0 1.5 1 2.7 2.5 3.2V5.5Zm17 0H18v4.7c1.5-.5 2.5-1.7 2.5-3.2Z',
  // A heart with a cross.
  'ma-vocation-est-de-soigner':
    'M12 22.5C4 16.5 1 12.5 1 8a6 6 0 0 1 11-3.5A6 6 0 0 1 23 8c0 4.5-3 8.5-11 14.5ZM10.5 7v3h-3v3h3v3h3v-3h3v-3h-3V7Z',
  // A film camera.
  'tv-cine-radios-ces-univers-me-fascinent':
    'M6 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm8.5 0a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM1 10.5h15.5V22H1ZM18 14.5l5-3.5v10.5l-5-3.5Z',
};
