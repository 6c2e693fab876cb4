/** The one public contract: united from the services' own when the door is built, read as the access table when it runs. */
@NullMarked
package vn.kecan.gateway.contract;

import org.jspecify.annotations.NullMarked;
