/** What every decision has: the document it was taken by, and how many persons it asks for. */
@NullMarked
package vn.kecan.planning.decision;

import org.jspecify.annotations.NullMarked;
