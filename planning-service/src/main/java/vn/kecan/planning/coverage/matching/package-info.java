/**
 * How many seats can be filled when nobody counts twice, and why not more: pure, on numbered posts and persons. How it is
 * reckoned, and by which theorem it is checked, stands in docs/adr/0030-net-coverage-and-its-certificate.md.
 */
@NullMarked
package vn.kecan.planning.coverage.matching;

import org.jspecify.annotations.NullMarked;
