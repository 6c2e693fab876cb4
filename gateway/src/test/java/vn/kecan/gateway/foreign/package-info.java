/** The foreign side of the door in tests: a realm, a service, a client that speaks bytes. All real sockets. */
@NullMarked
package vn.kecan.gateway.foreign;

import org.jspecify.annotations.NullMarked;
