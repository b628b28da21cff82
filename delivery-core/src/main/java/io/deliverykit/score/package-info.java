/** How those who supply us and those who carry for us do (供方评分): what is known of each dealing, and the score by it (PU-05). */
@NullMarked
package io.deliverykit.score;

import org.jspecify.annotations.NullMarked;
