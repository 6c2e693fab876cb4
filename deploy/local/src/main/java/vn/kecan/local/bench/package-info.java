/** What deploy/bench runs: each figure is a ratio to a baseline measured in the same rounds (docs/adr/0014). */
@NullMarked
package vn.kecan.local.bench;

import org.jspecify.annotations.NullMarked;
