/** What quotas count people by: each trait says of a cadre's record yes, no, or that it is not on record. */
@NullMarked
package vn.kecan.planning.rule.trait;

import org.jspecify.annotations.NullMarked;
