import { OWN } from './contenders';
import { measureHere } from './measureHere';

measureHere(OWN);
