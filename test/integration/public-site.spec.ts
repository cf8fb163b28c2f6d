import { together } from '../support/together';

together('public-site');
