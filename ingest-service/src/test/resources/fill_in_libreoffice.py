"""Fills in a workbook with LibreOffice: entries by cell come as JSON, {"Sheet!A1": 5, ...}.

usage: fill_in_libreoffice.py SOFFICE PROFILE_URL SOURCE_URL TARGET_URL < entries.json
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.3)
    raise SystemExit("no answer from soffice")


def fill(context, source, target):
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context
    )
    hidden = PropertyValue("Hidden", 0, True, 0)
    form = desktop.loadComponentFromURL(source, "_blank", 0, (hidden,))
    for address, entered in json.load(sys.stdin).items():
        sheet, cell = address.rsplit("!", 1)
        place = form.Sheets.getByName(sheet).getCellRangeByName(cell)
        if isinstance(entered, str):
            place.String = entered
        else:
            place.Value = entered
    excel = PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0)
    form.storeToURL(target, (excel,))
    form.close(True)
    desktop.terminate()


def main(program, profile, source, target):
    pipe = f"lianggang{os.getpid()}"
    office = subprocess.Popen(
        [
            program,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        fill(connected(pipe), source, target)
        office.wait(60)
    finally:
        office.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
