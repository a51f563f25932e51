/** The columns of a place that are exported. */
export const PLACE = { id: true, name: true, country: true, latitude: true, longitude: true } as const;

/** The columns of an event that are exported, in whatever form. */
export const EVENT = {
  id: true,
  type: true,
  realis: true,
  title: true,
  from: true,
  until: true,
  place: { select: PLACE },
  placeActor: { select: { id: true, kind: true, name: true } },
} as const;
