import { together } from '../support/together';

together('integrity');
