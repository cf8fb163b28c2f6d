/** IANA names of all time zones this runtime knows, UTC first. */
export const TIME_ZONES: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

/** `America/New_York` as it is shown: "America / New York". */
export const timeZoneName = (zone: string): string => zone.replace(/_/g, ' ').replace(/\//g, ' / ');
