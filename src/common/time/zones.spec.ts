import { instantIn, isTimeZone, wallIn } from './zones';

describe('times in a zone', () => {
  it.each([
    ['2029-08-18T18:00', 'UTC', '2029-08-18T18:00:00.000Z'],
    ['2029-08-18T18:00', 'Europe/Amsterdam', '2029-08-18T16:00:00.000Z'],
    ['2029-01-18T18:00', 'Europe/Amsterdam', '2029-01-18T17:00:00.000Z'],
    ['2029-08-18T00:30', 'Pacific/Apia', '2029-08-17T11:30:00.000Z'],
    ['2029-08-18T09:15', 'Asia/Kathmandu', '2029-08-18T03:30:00.000Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(instantIn(wall, zone)).toBe(instant);
    expect(wallIn(instant, zone)).toBe(wall);
  });

  it('moves a time that summer time leaves out on by the hour that is skipped', () => {
    expect(instantIn('2029-03-25T02:30', 'Europe/Amsterdam')).toBe('2029-03-25T01:30:00.000Z');
  });

  it('takes the first of a time that comes twice', () => {
    expect(instantIn('2029-10-28T02:30', 'Europe/Amsterdam')).toBe('2029-10-28T00:30:00.000Z');
  });

  it('knows zones from other words', () => {
    expect([isTimeZone('Africa/Nairobi'), isTimeZone('The Hague'), isTimeZone('')]).toEqual([true, false, false]);
  });
});
