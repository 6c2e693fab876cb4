/** The way to the service and back: streamed, limited, timed. */
@NullMarked
package vn.kecan.gateway.proxy;

import org.jspecify.annotations.NullMarked;
