/** Number series: gapless, strictly rising in number and date (rules.md §4, I2). */
@NullMarked
package com.azuvio.crmconnect.invoicing.series;

import org.jspecify.annotations.NullMarked;
