/** Webhooks: who wants to be told what changes, and the telling: signed, in order, at least once. */
@NullMarked
package vn.kecan.personnel.subscription;

import org.jspecify.annotations.NullMarked;
