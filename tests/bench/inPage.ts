// Put into a page by the benchmark, in a world of its own as the extension's scripts are. `ownInPage` is the same without peers.
import { OWN } from './contenders';
import { measureHere } from './measureHere';
import { PEERS } from './peers';

measureHere([...OWN, ...PEERS]);
