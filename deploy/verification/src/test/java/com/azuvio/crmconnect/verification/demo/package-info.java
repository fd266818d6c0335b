@NullMarked
package com.azuvio.crmconnect.verification.demo;

import org.jspecify.annotations.NullMarked;
