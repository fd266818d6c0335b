@NullMarked
package com.azuvio.crmconnect.starter.web;

import org.jspecify.annotations.NullMarked;
