/** Whether a client is reminded is decided at the moment of sending, from the owners' answers (D12, S72, rules.md §8). */
@NullMarked
package com.azuvio.crmconnect.notification.reminder;

import org.jspecify.annotations.NullMarked;
