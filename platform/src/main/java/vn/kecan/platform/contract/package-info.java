/** What every operation of the contract has in common: roles, preconditions, problems. */
@NullMarked
package vn.kecan.platform.contract;

import org.jspecify.annotations.NullMarked;
