export { PublicSite } from './public-site';
