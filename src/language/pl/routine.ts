import type { ParticipantWords } from '../participant-words.ts';

export const consent: ParticipantWords['consent'] = {
  consent: 'Możesz zgodzić się na rozmowę przez wideo. Zgodę można wycofać.',
  informed: 'Rozmowa odbywa się przez wideo.',
  withdrawn: 'Zgodę wycofano. Powiedz o tym organizatorowi, a znajdziecie inny sposób na rozmowę.',
};
