/** Answers of planning against what plain loops find in the facts a partner can read: nothing of planning is used. */
@NullMarked
package vn.kecan.local.naive;

import org.jspecify.annotations.NullMarked;
