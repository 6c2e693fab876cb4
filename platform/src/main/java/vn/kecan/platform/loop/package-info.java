/** What a service does again and again beside answering, for as long as it runs. */
@NullMarked
package vn.kecan.platform.loop;

import org.jspecify.annotations.NullMarked;
