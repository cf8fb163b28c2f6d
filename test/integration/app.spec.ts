import { together } from '../support/together';

together('app');
