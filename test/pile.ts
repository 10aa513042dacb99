/** A pile of invented reports on three stories, two of them of one kind: story → file → text. */
export const PILE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the ferry at Sundvik': {
    'courier.txt': `Ferry runs aground off Sundvik

The ferry Ada Holm ran aground off Sundvik in fog on Tuesday with 140 people on board. Nobody was hurt, harbour master
Pia Lorentz said. Two tugs pulled the Ada Holm free in the afternoon.`,
    'gazette.txt': `Passengers of the Ada Holm tell of fog and a jolt

Passengers of the ferry Ada Holm, which ran aground near Sundvik on Tuesday, told of thick fog before the jolt. All 140
were taken ashore by lifeboats, harbour master Pia Lorentz said.`,
    'tidende.txt': `Tugs free ferry near Sundvik

Two tugs freed the Ada Holm near Sundvik on Tuesday, hours after the ferry had struck a reef in fog. The 140 passengers
and crew were brought to the harbour, Pia Lorentz said.`,
  },
  'the ferry on Lake Morra': {
    'lakeside.txt': `Fire on ferry on Lake Morra kills three

Three people died when fire broke out on the ferry Tessaly on Lake Morra on Saturday. The fire began in the engine room,
fire chief Bruno Adeyo said. The Tessaly sank off Port Camber within the hour.`,
    'observer.txt': `Tessaly: search for the missing goes on

Divers searched Lake Morra on Sunday for five people missing since the ferry Tessaly burned and sank off Port Camber.
Three bodies were found, fire chief Bruno Adeyo said; the fire had begun in the engine room.`,
    'evening.txt': `Owner of burned ferry questioned in Port Camber

Police in Port Camber questioned the owner of the Tessaly, the ferry that burned on Lake Morra on Saturday. Three people
died in the fire, and five are missing.`,
  },
  'the trial of a mayor': {
    'star.txt': `Mayor of Velden on trial over bridge money

The mayor of Velden, Otto Karsch, went on trial on Monday, accused of taking money from the builders of the Halm bridge.
Karsch denies the charge. Prosecutor Ines Moller spoke of 400,000 crowns in cash.`,
    'tribune.txt': `Karsch denies taking bridge money

Otto Karsch, mayor of Velden, told the court on Monday that he took nothing from the builders of the Halm bridge.
Prosecutor Ines Moller said that 400,000 crowns were found in his garage.`,
  },
}
