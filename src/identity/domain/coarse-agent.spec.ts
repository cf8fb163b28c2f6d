import { coarseAgent, networkOf } from './coarse-agent';

describe('a browser in two words', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox, Windows'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605 (KHTML, like Gecko) Version/17.0 Safari/605.1',
      'Safari, macOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 (KHTML, like Gecko) Chrome/129.0 Mobile Safari/537',
      'Chrome, Android',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/129.0 Safari/537 Edg/129.0', 'Edge, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 CriOS/129.0 Safari/604.1', 'Chrome, iOS'],
    ['curl/8.0', ''],
    [undefined, ''],
  ])('%s', (agent, expected) => {
    expect(coarseAgent(agent)).toBe(expected);
  });
});

describe('a network', () => {
  it.each([
    ['192.0.2.77', '192.0.2'],
    ['::ffff:192.0.2.77', '192.0.2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    [undefined, ''],
  ])('%s', (address, expected) => {
    expect(networkOf(address)).toBe(expected);
  });
});
