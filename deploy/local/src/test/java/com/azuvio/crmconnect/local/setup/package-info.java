@NullMarked
package com.azuvio.crmconnect.local.setup;

import org.jspecify.annotations.NullMarked;
