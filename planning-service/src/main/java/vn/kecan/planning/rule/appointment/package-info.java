/** Whether one cadre may be appointed to one post (377-QĐ/TW, 45-HD/BTCTW III, 170/2025/NĐ-CP). */
@NullMarked
package vn.kecan.planning.rule.appointment;

import org.jspecify.annotations.NullMarked;
