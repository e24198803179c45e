select state, count(*) as number from pass where state <> 'F' group by state
