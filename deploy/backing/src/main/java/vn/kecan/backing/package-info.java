/** The real PostgreSQL and the real Keycloak as child processes, for the launcher and for tests. */
@NullMarked
package vn.kecan.backing;

import org.jspecify.annotations.NullMarked;
