@NullMarked
package com.azuvio.crmconnect.local.mailbox;

import org.jspecify.annotations.NullMarked;
