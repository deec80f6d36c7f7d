// What runs on every page, in one file: one request instead of several.
import '#components/elder/elder-switch.ts';
import '#components/open-named.ts';
import '#components/search/search-opener.ts';
import '#src/offline/register.ts';
