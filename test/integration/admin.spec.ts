import { together } from '../support/together';

together('admin');
