const people = ['Kari Nordmann', 'Ola Hansen', 'Amina Yusuf', 'Nils Sara', 'Olena Bondar'];

/** A message with a card as large as the one that a press is answered with among five people. */
export const cardMessage = {
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: people.flatMap((name) => [
          { type: 'TextBlock', text: name, weight: 'Bolder', wrap: true },
          {
            type: 'TextBlock',
            text: 'Sitter der ingen andre ser eller hører. Kameraet er på. Har fortalt hvem de er.',
            wrap: true,
          },
          {
            type: 'ActionSet',
            actions: ['knownToMe', 'idSeen', 'notIdentified'].map((verb) => ({
              type: 'Action.Execute',
              verb,
              title: 'Jeg kjenner personen',
              data: { v: 1, type: verb, participant: name },
            })),
          },
        ]),
      },
    },
  ],
};
