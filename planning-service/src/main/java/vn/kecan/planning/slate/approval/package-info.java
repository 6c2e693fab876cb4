/** Decisions on a balloted slate: as many different persons as its level asks for, and none who had a part in it. */
@NullMarked
package vn.kecan.planning.slate.approval;

import org.jspecify.annotations.NullMarked;
