import { nameBasedId } from './name-based-id';

describe('ids from names', () => {
  it('are UUIDs of version 5, always the same for the same name', () => {
    const id = nameBasedId('election', '2020-judges');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(nameBasedId('election', '2020-judges')).toBe(id);
  });

  it('differ for different names', () => {
    expect(nameBasedId('election', 'a')).not.toBe(nameBasedId('person', 'a'));
  });
});
