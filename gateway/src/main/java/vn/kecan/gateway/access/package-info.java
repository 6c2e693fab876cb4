/** Who may pass: canonical paths, named operations, verified tokens, roles from the contract. */
@NullMarked
package vn.kecan.gateway.access;

import org.jspecify.annotations.NullMarked;
