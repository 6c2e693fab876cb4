/** The register of rules and terms as the contract shows it, and the rulebook this service judges by. */
@NullMarked
package vn.kecan.planning.law.register;

import org.jspecify.annotations.NullMarked;
