/** Long work of this service over HTTP: where it stands, what came of it, how to stop it. */
@NullMarked
package vn.kecan.personnel.jobs;

import org.jspecify.annotations.NullMarked;
